-- Specification of tickets._opener_moved: rooms follow who is there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets._admit(tests.ticket(1));
select tests.clear_effects();
update app.guild set intents = 2 where guild_id = 1;
update app.member set left_at = tests.h(), seen_at = tests.h() where member_id = 5;
select tests.run('tickets.member 5');
select results_eq(
  $$select e from tests.effects() e where e ~ 'permissions'$$, array['DELETE /channels/501/permissions/5'],
  'nobody is let in who is not there'
);
select tests.clear_effects();
update app.member set left_at = null, seen_at = tests.h(1) where member_id = 5;
select tests.run('tickets.member 5');
select results_eq(
  $$select e from tests.effects() e where e ~ 'permissions'$$, array['PUT /channels/501/permissions/5'], 'who is back is'
);

select * from finish();
rollback;
