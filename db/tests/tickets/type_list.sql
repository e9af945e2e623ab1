-- Specification of tickets.type_list: the types in few words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(), tests.ticket(2, 'closed', 6);
insert into desk.type (guild_id, number, name, removed_at) values (1, 2, 'Old', tests.h()), (1, 3, 'Reports', null);
select results_eq(
  'select l.name, l.open_tickets from tickets.type_list(1) l', $$values ('Support', 1::bigint), ('Reports', 0)$$,
  'those that were not removed, and what is open of each'
);
select throws_ok('select tickets.type_list(99)', 'U0GLD', null, 'an unknown guild is refused');
select is(has_function_privilege('guildkeeper_bot', 'tickets.type_list'::regproc, 'execute'), true, 'the bot may call it');

select * from finish();
rollback;
