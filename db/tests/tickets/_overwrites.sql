-- Specification of tickets._overwrites: who may do what in the room.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(9);

create function pg_temp.who(ticket tickets.ticket) returns text language sql as $$
  select string_agg(concat_ws(' ', o.target_id, case when app._can(o.allow, 'send_messages') then 'writes'
    when app._can(o.allow, 'view_channel') then 'reads' else 'nothing' end), ', ' order by o.target_id)
  from tickets._overwrites(ticket) o
$$;
select is(pg_temp.who(tests.ticket()), '1 nothing, 5 writes, 9 writes, 201 writes', 'the opener, staff and the bot');
insert into tickets.participant values (1, 1, 6, 5, tests.h());
select is(pg_temp.who(tests.ticket(1)), '1 nothing, 5 writes, 6 writes, 9 writes, 201 writes', 'and whoever was added');
update tickets.ticket set claimed_by = 77;
update desk.type set claiming = 'read_only';
select is(
  pg_temp.who(tests.ticket(1)), '1 nothing, 5 writes, 6 writes, 9 writes, 77 writes, 201 reads', 'a claim for one to write'
);
update desk.type set claiming = 'hidden';
select is(pg_temp.who(tests.ticket(1)), '1 nothing, 5 writes, 6 writes, 9 writes, 77 writes', 'a claim for one to see');
update tickets.ticket set state = 'closed', claimed_by = null;
update app.role set deleted_at = now() where role_id = 201;
select is(pg_temp.who(tests.ticket(1)), '1 nothing, 9 writes', 'closed: nobody else; a role that is gone is no more');
update app.guild set bot_permissions = app._permissions('view_channel') where guild_id = 1;
select is(pg_temp.who(tests.ticket(1)), '1 nothing, 9 reads', 'nothing is given that the bot has not');
update app.guild set bot_permissions = 8, intents = 2 where guild_id = 1;
select is(
  (select bool_or(app._can(o.allow, 'manage_roles')) from tickets._overwrites(tests.ticket(1)) o), false,
  'what only administrators may say is not said'
);
update tickets.ticket set claimed_by = 77, state = 'open';
update app.member set left_at = tests.h() where member_id = 77;
select is(pg_temp.who(tests.ticket(1)), '1 nothing, 5 writes, 6 writes, 9 writes', 'nothing of a claimant who left');
update tickets.ticket set room = 'thread';
select bag_eq(
  $$select w.target_id from tickets._wanted_access(tests.ticket(1)) w$$, '{5,6}'::bigint[], 'nor in a thread'
);

select * from finish();
rollback;
