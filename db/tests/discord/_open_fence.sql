-- Specification of discord._open_fence: the code block in which a text ends.

begin;
select plan(7);
select is(discord._open_fence(f.content), f.fence, f.what)
from (values
  ('no code', '', 'none'), (E'```sql\nselect 1', E'```sql\n', 'one with a language'), (E'```\nselect 1', E'```\n', 'one without'),
  (E'```sql\nselect 1\n``` done', '', 'one that is closed'), (E'```sql\n1\n``` ```py\n2', E'```py\n', 'the last of several'),
  (E'```a\n1\n``` ```2', E'```\n', 'one whose language is not that of another'), ('a `b` c', '', 'code in a line is no block')
) as f (content, fence, what);

select * from finish();
rollback;
