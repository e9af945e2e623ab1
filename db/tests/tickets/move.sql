-- Specification of tickets.move: a ticket is of another type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

insert into desk.type (guild_id, number, name, staff_role_ids, parent_id) values (1, 2, 'Billing', '{202}', null);
select tests.ticket();
insert into tickets.participant values (1, 1, 6, 5, tests.h());
select tickets._admit(tests.ticket(1));
select tickets.claim(1, 1, 77, facts => tests.staff());
select tests.clear_effects();
select throws_ok($$select tickets.move(1, 1, '2', 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener may not');
select is(
  (select row(r.type_name, r.claimed_by)::text from tickets.move(1, 1, 'billing', 77, 'k', tests.staff(), tests.h()) r),
  '(Billing,)',
  'the claim of somebody who is no staff there ends'
);
select is(
  (tickets.move(1, 1, 'billing', 77, 'k', tests.staff(), tests.h())).type_name, 'Billing', 'the same key returns the same'
);
select results_eq(
  $$select e from tests.effects() e where e ~ '^(PATCH|PUT|DELETE) /(guilds|channels/501/permissions)'$$,
  array['PATCH /guilds/1/channels', 'DELETE /channels/501/permissions/77', 'DELETE /channels/501/permissions/201',
    'PUT /channels/501/permissions/202'], 'its place and its staff are others, its people stay'
);
select throws_ok($$select tickets.move(1, 1, '2')$$, 'U0TSA', null, 'it is there already');
update desk.type set room = 'thread' where number = 1;
select throws_ok($$select tickets.move(1, 1, '1')$$, 'U0TOV', null, 'a channel does not become a thread');

select * from finish();
rollback;
