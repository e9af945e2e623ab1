-- Specification of economy._require_members: members, each once and in order.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select is(economy._require_members(array[7, 5, 7, 6]::bigint[]), array[5, 6, 7]::bigint[], 'each once, by their ids');
select tests.refuses(format('select economy._require_members(%s)', v.members), v.sqlstate, v.message, v.says)
from (values
  ('''{}''', 'U0NBD', 'That is nobody: no person was named, or none has the role.', 'nobody is refused'),
  ('null', 'U0NBD', 'That is nobody: no person was named, or none has the role.', 'so is null'),
  ('array[5, 0]', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'and what is no member'),
  ('array[5, null]', 'U0MEM', 'A member is given by a Discord id, a positive number. null is none.', 'null among others as well')
) as v (members, sqlstate, message, says);

select * from finish();
rollback;
