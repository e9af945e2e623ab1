-- Specification of tickets.open: somebody asks for help.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(19);

select is(
  (select row(r.number, r.state, r.member_id, r.type_name)::text
   from tickets.open(1, 'support', 5, actor_id => 5, key => 'k', facts => tests.anybody(), at => tests.h()) r),
  '(1,opening,5,Support)', 'a ticket is opened'
);
select is(
  (tickets.open(1, 'support', 5, actor_id => 5, key => 'k', facts => tests.anybody(), at => tests.h())).number, 1::bigint,
  'the same press is the same ticket'
);
select results_eq('select tests.effects()', array['POST /guilds/1/channels'], 'its room is made');
select results_eq('select tests.steps()', array['asked 5'], 'it has a timeline');
select is((select t.member_name from tickets.ticket t), 'Ann', 'what the member is called is known');
select tests.refuses(
  $$select tickets.open(1, 'support', 5, actor_id => 5, facts => tests.anybody(), at => tests.h())$$, 'U0TFL',
  'At most 1 of your tickets of "Support" can be open at a time. Close one first.', 'another one is refused'
);
select throws_ok(
  $$select tickets.open(1, 'support', 6, actor_id => 5, facts => tests.anybody())$$, 'U0TST', null, 'members open none for others'
);
select is(
  (tickets.open(1, 'support', 6, actor_id => 77, facts => tests.staff(), at => tests.h())).actor_id, 77::bigint, 'staff do'
);
insert into app.member (guild_id, member_id, is_bot, seen_at) values (1, 9, true, now());
select throws_ok($$select tickets.open(1, 'support', 9)$$, 'U0BOT', null, 'a bot needs none');
select throws_ok($$select tickets.open(1, 'nothing', 5)$$, 'U0TTY', null, 'there must be such a type');
select throws_ok($$select tickets.open(99, 'support', 5)$$, 'U0GLD', null, 'and such a guild');
select throws_ok($$select tickets.open(1, 'support', 7, topic => repeat('x', 1001))$$, 'U0TXT', null, 'a topic has its limits');
do $$
begin
  perform tickets.open(1, 'support', 7, at => tests.h());
  raise exception 'lost';
exception when raise_exception then
  null;
end;
$$;
select is((tickets.open(1, 'support', 7, at => tests.h())).number, 3::bigint, 'one that is rolled back leaves no gap');
select is(has_function_privilege('guildkeeper_bot', 'tickets.open'::regproc, 'execute'), true, 'the bot may call it');
update app.guild set intents = 2 where guild_id = 1;
insert into desk.type (guild_id, number, name, is_appeal) values (1, 2, 'Appeal', true);
insert into moderation.case (guild_id, number, kind, source, member_id, at) values (1, 1, 'kick', 'command', 8, tests.h());
insert into app.member (guild_id, member_id, left_at, seen_at) values (1, 8, tests.h(), tests.h());
select throws_ok($$select tickets.open(1, 'support', 8)$$, 'U0GON', null, 'who left needs none');
select is(
  (tickets.open(1, 'appeal', 8, follows => 1, actor_id => 8, facts => tests.anybody(), at => tests.h())).state, 'opening',
  'but to appeal'
);
insert into desk.type (guild_id, number, name) values (1, 3, 'Billing');
insert into desk.question (guild_id, type_number, place, label) values (1, 3, 1, 'Which bill?');
create function pg_temp.answers() returns text[] language sql as 'select array_agg(a.answer) from tickets.answer a';
select tickets.open(1, 'billing', 5, at => tests.h());
select is(pg_temp.answers(), null, 'who opens one for somebody is asked nothing');
select tickets.open(1, 'billing', 6, '{The last}', at => tests.h());
select is(pg_temp.answers(), '{The last}', 'and may answer');
select throws_ok($$select tickets.open(1, 'billing', 7, '{""}')$$, 'U0TAN', null, 'as whoever is asked');

select * from finish();
rollback;
