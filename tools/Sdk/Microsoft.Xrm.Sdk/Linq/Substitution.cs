using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

// Puts an expression in the place of a parameter, and reads members of what was put there at once:
// (new { c, a }).c becomes c, so that a column stays recognisable behind the rows that a join makes up.
internal sealed class Substitution : ExpressionVisitor
{
    private readonly ParameterExpression parameter;
    private readonly Expression replacement;

    private Substitution(ParameterExpression parameter, Expression replacement)
    {
        this.parameter = parameter;
        this.replacement = replacement;
    }

    public static Expression Replace(Expression expression, ParameterExpression parameter, Expression replacement) =>
        new Substitution(parameter, replacement).Visit(expression);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        var owner = Visit(node.Expression);
        if (owner is NewExpression { Members: { } members } made)
        {
            for (var i = 0; i < members.Count; i++)
            {
                if (members[i].Name == node.Member.Name)
                    return made.Arguments[i];
            }
        }

        if (owner is MemberInitExpression initialised)
        {
            foreach (var binding in initialised.Bindings)
            {
                if (binding is MemberAssignment assignment && binding.Member.Name == node.Member.Name)
                    return assignment.Expression;
            }
        }

        return node.Update(owner);
    }
}
