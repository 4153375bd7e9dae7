type PageWindow = Window & { setClientApiContext?: (xrm: Xrm.XrmStatic, form: Xrm.FormContext) => unknown };

/** Hands client API and form to the pages on the form, now and whenever its data are read anew. */
export function connectPages(form: Xrm.FormContext): void {
  const connect = (): void => {
    for (const control of form.ui.controls.get()) {
      if (control.getControlType() === "webresource") void hand(control as Xrm.Controls.FramedControl, form);
    }
  };
  form.data.addOnLoad(connect);
  connect();
}

async function hand(control: Xrm.Controls.FramedControl, form: Xrm.FormContext): Promise<void> {
  const page: PageWindow = await control.getContentWindow();
  page.setClientApiContext?.(Xrm, form);
}

