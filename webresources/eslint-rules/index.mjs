// Rules of our own: what the checker of Microsoft does not look at.
import namesInOnePlace from "./names-in-one-place.mjs";
import wrappedHandlers from "./wrapped-handlers.mjs";

export default { rules: { "names-in-one-place": namesInOnePlace, "wrapped-handlers": wrappedHandlers } };
