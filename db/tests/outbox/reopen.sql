-- Specification of outbox.reopen: the permission is given.

begin;
select plan(11);
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql

insert into outbox.hold (guild_id, route, until, refused, failures, probe_id) values
  (1, 'PUT /x', now() + interval '1 h', true, 9, 1), (1, 'PUT /y', now() + interval '1 h', true, 5, null),
  (1, 'PUT /z', now() + interval '1 h', false, 0, null), (2, 'PUT /x', now() + interval '1 h', true, 9, 1);

select is(outbox.reopen(1, 'PUT /x', actor_id => 7, key => 'k'), 1::bigint, 'a route is tried again');
select results_eq(
  $$select refused, failures, probe_id, until, put_off_until from outbox.hold where guild_id = 1 and route = 'PUT /x'$$,
  $$values (false, 4, null::bigint, now(), now() + interval '1 h')$$,
  'at once, with what was put off; one refusal more would close it'
);
update outbox.hold set refused = true where guild_id = 1 and route = 'PUT /x';
select is(outbox.reopen(1, 'PUT /x', actor_id => 7, key => 'k'), 1::bigint, 'the same key again answers the same');
select ok((select refused from outbox.hold where guild_id = 1 and route = 'PUT /x'), 'and changes nothing');
select is(outbox.reopen(1), 2::bigint, 'without a route it is all that are refused');
select is(outbox.reopen(1), 0::bigint, 'there may be none');
select is(
  (select until from outbox.hold where route = 'PUT /z'), now() + interval '1 h', 'a limit of Discord''s is not lifted'
);
select ok((select refused from outbox.hold where guild_id = 2), 'other guilds have their own');
select is((select count(*) from app.audit where function = 'outbox.reopen'), 3::bigint, 'it is in the audit');
select tests.refuses(
  'select outbox.reopen(3)', 'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.',
  'there must be a guild'
);
select function_privs_are('outbox', 'reopen', '{bigint,text,bigint,text}', 'guildkeeper_bot', '{}', 'the bot may not');

select * from finish();
rollback;
