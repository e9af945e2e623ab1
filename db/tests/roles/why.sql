-- Specification of roles.why: why a member wears a role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

select tests.give(5, 201, ref => 'loan', until => tests.t(100)), tests.want(5, '{201,202}'), tests.give(5, 203);
select tests.edit_roles(5, given => '{202}', at => tests.t(5)), tests.withdraw(5, 203, at => tests.t(6));
select results_eq(
  'select role_id, source, ref, tests.said(note), actor_id, since, until, ended_at, tests.said(end_note), counts
   from roles.why(1, 5, at => tests.t(10))',
  $$values
    (202::bigint, 'leveling', '', 'Level 1', null::bigint, tests.t(), null::timestamptz, null::timestamptz, null, true),
    (202, 'discord', '', null, 61, tests.t(5), null, null, null, true),
    (201, 'leveling', '', 'Level 1', null, tests.t(), null, null, null, true),
    (201, 'shop', 'loan', 'shop wants it', null, tests.t(), tests.t(100), null, null, true),
    (203, 'shop', 'purchase', 'shop wants it', null, tests.t(), null, tests.t(6), 'shop is over', false)$$,
  'every reason of every role, those that count first'
);
select is((select count(*) from roles.why(1, 5, 201)), 2::bigint, 'or those of one role');
select is((select w.counts from roles.why(1, 5, 201, tests.t(100)) w where w.source = 'shop'), false, 'at a time');
select is_empty('select * from roles.why(1, 777)', 'of nobody, none');
update app.role set deleted_at = now() where role_id = 202;
select is((select count(*) from roles.why(1, 5)), 3::bigint, 'a deleted role is worn by nobody');
select tests.refuses(
  'select roles.why(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select roles.why(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'so is no member'
);
select tests.refuses(
  'select roles.why(1, 5, 999)', 'U0ROL', 'Role 999 does not exist in this server. Choose one of its roles.', 'and no role'
);
select is(
  tests.ask_as('guildkeeper_bot', 'select count(*)::text from roles.why(1, 5)'), '3', 'the bot may ask'
);

select * from finish();
rollback;
