-- Deploy guildkeeper:outbox/holds to pg

begin;
set local role guildkeeper_owner;

create view outbox.holds as
select
  h.guild_id,
  h.route,
  case when h.refused then 'refused' else 'limited' end as why,
  h.until,
  h.failures,
  h.code,
  h.error,
  h.opened_at as since,
  (
    select count(*)
    from outbox.effect e
    where e.guild_id = h.guild_id and e.route = h.route and e.state = 'pending'
  ) as waiting
from outbox.hold h
where h.refused or h.until > now()
union all
select null, 'everything', stop.why, stop.until, stop.failures, null, null, null, (
  select count(*) from outbox.effect e where e.state = 'pending'
)
from (
  select 'limited', s.until, null::integer from outbox.standstill s where s.until > now()
  union all
  select 'refused', null, r.requests::integer from outbox.refused_requests(now()) r (requests) where r.requests >= 1000
) as stop (why, until, failures)
union all
select u.guild_id, 'everything', 'refused', null, u.requests::integer, null, null, null, (
  select count(*) from outbox.effect e where e.guild_id = u.guild_id and e.state = 'pending'
)
from outbox.unruly(now()) u;

comment on view outbox.holds is
'What is held up now. limited: Discord''s limit was met, until then. refused: Discord refuses it for want of a permission, with
this code and in these words; at `until` one effect is tried, and when it is accepted all that wait go out. outbox.reopen
tries them at once. Everything is held by the limit of all requests, and when a thousand were refused within ten minutes,
until those are past; everything of a guild when five hundred of its own were.';

grant select on outbox.holds to guildkeeper_admin, guildkeeper_reader;

commit;
