-- Specification of desk._require_type: a type is found by what people type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is((desk._require_type(1, '#1')).name, 'Support', 'its number');
select is((desk._require_type(1, ' sUpport ')).number, 1, 'its name');
select tests.refuses(
  $$select desk._require_type(2, 'Support')$$, 'U0TTY', 'There is no ticket type "Support" in this server.',
  'not another guild''s'
);
update desk.type set removed_at = now() where guild_id = 1;
select throws_ok($$select desk._require_type(1, '1')$$, 'U0TTY', null, 'nor one that was removed');

select * from finish();
rollback;
