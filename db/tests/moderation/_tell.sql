-- Specification of moderation._tell: a member is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(10);

select tests.file(k, 5, source => 'discord', lasts => case when k in ('timeout', 'ban') then 1 end)
from unnest(enum_range(null::moderation.case_kind)) k;
select tests.clear_effects();
do $$ begin perform moderation._tell(c) from moderation.case c order by c.number; end $$;
select results_eq(
  'select tests.deeds()',
  array['tell 5 warn', 'tell 5 timeout until 2026-01-01T13:00', 'tell 5 kick', 'tell 5 ban until 2026-01-01T13:00',
    'tell 5 softban', 'tell 5 untimeout'],
  'of what happened to them, but of no note; and who was banned is out of reach of an unban'
);
select is(
  (select row(e.recipient_id, e.lane, e.card, e.expires_at)::text from outbox.effect e where e.facts ->> 'kind' = 'warn'),
  row(5, 'member 5', 'moderation.told', tests.h() + interval '2 minutes')::text,
  'as a card in the lane of what is done to them; two minutes later it is too late'
);
select is(
  (select e.facts from outbox.effect e where e.facts ->> 'kind' = 'warn'), to_jsonb(moderation._told(tests.filed(2), false)),
  'with the facts'
);
select is(
  (select e.body -> 'allowed_mentions' from outbox.effect e limit 1), '{"parse": [], "users": []}'::jsonb, 'nobody is pinged'
);
select results_eq('select c.kind::text from moderation.case c where not c.is_told is null order by c.number',
  array['warn', 'timeout', 'kick', 'ban', 'softban', 'untimeout'], 'the cases of which they are told say so');
select tests.clear_effects();
delete from outbox.follow_up;
update moderation.case set pardoned_at = tests.h(2), pardon_reason = 'mistake';
do $$ begin perform moderation._tell(c, is_pardon => true) from moderation.case c order by c.number; end $$;
select results_eq(
  'select tests.deeds()',
  array['tell 5 warn withdrawn', 'tell 5 timeout withdrawn until 2026-01-01T13:00', 'tell 5 kick withdrawn',
    'tell 5 softban withdrawn'],
  'of a pardon of what they knew, but to who is banned, whom no message reaches'
);
select ok(not exists (select from outbox.follow_up), 'should that fail, it is no matter of the case');
select is((select min(e.expires_at) from outbox.effect e), tests.h(2) + interval '2 minutes', 'two minutes after it');
select tests.clear_effects();
insert into app.member (guild_id, member_id, is_bot, seen_at) values (1, 5, true, now());
do $$ begin perform moderation._tell(tests.filed(2)); end $$;
select is_empty('select tests.deeds()', 'a bot is told nothing');
delete from app.member where guild_id = 1 and member_id = 5;
select tests.configure('moderation.tell_members', 'off');
do $$ begin perform moderation._tell(c) from moderation.case c; end $$;
select is_empty('select tests.deeds()', 'nothing where the settings say so');

select * from finish();
rollback;
