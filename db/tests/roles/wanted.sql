-- Specification of roles.wanted: the roles a member should wear.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.give(5, 201, ref => 'loan', until => tests.t(100)), tests.give(5, 201, ref => 'gift', until => tests.t(200)),
  tests.give(5, 202, ref => 'loan', until => tests.t(100)), tests.want(5, '{202}');
select tests.edit_roles(5, given => '{202}');
select results_eq(
  'select role_id, reasons, until, is_by_hand from roles.wanted(1, 5, ''2026-01-01 12:00Z'')',
  $$values (201::bigint, 2::bigint, tests.t(200), false), (202, 3, null, true)$$, 'each once, until its last reason ends'
);
select results_eq(
  'select role_id, reasons from roles.wanted(1, 5, tests.t(150))', $$values (201::bigint, 1::bigint), (202, 2)$$, 'at a time'
);
select is_empty('select * from roles.wanted(1, 777)', 'of nobody, none');
select tests.refuses(
  'select roles.wanted(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select roles.wanted(1, -1)', 'U0MEM', 'A member is given by a Discord id, a positive number. -1 is none.', 'so is no member'
);
select is(
  tests.ask_as('guildkeeper_bot', 'select count(*)::text from roles.wanted(1, 5, ''2026-01-01 12:00Z'')'), '2', 'the bot may ask'
);

select * from finish();
rollback;
