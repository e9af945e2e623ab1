-- Specification of desk.set_reply: replies are saved by name and language.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(
  desk.set_reply(1, ' hi ', ' Hello {member} ', actor_id => 900, facts => tests.lead(), key => 'k')::text,
  '(1,hi,en-US,"Hello {member}")', 'one is saved'
);
select is(
  (desk.set_reply(1, ' hi ', ' Hello {member} ', actor_id => 900, facts => tests.lead(), key => 'k')).name, 'hi',
  'the same key returns the same'
);
select throws_ok($$select desk.set_reply(1, 'hi', ' ')$$, 'U0TSR', null, 'a reply says something');
select throws_ok(
  $$select desk.set_reply(1, 'x', 'x', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);

select * from finish();
rollback;
