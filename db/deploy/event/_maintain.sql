-- Deploy guildkeeper:event/_maintain to pg

begin;
set local role guildkeeper_owner;

create function event._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with inbox as (
    delete from event.inbox i
    where i.guild_id = _maintain.guild_id
      and i.key in (
        select o.key from event.inbox o
        where o.guild_id = _maintain.guild_id and o.at < _maintain.at - interval '90 days'
        order by o.at limit _maintain.most
      )
    returning 1
  ),
  audit_log as (
    delete from event.audit_log a
    where a.guild_id = _maintain.guild_id
      and a.entry_id in (
        select o.entry_id from event.audit_log o
        where o.guild_id = _maintain.guild_id and o.at < _maintain.at - interval '90 days'
        order by o.entry_id limit _maintain.most
      )
    returning 1
  ),
  absence as (
    delete from event.absence b
    where b.guild_id = _maintain.guild_id
      and b.key in (
        select o.key from event.absence o
        where o.guild_id = _maintain.guild_id and o.until_at < _maintain.at - interval '90 days'
        order by o.until_at limit _maintain.most
      )
    returning 1
  ),
  missed as (
    delete from event.missed m
    where m.guild_id = _maintain.guild_id
      and (m.channel_id, m.before_id) in (
        select o.channel_id, o.before_id from event.missed o
        where o.guild_id = _maintain.guild_id and o.closed_at < _maintain.at - interval '90 days'
        order by o.closed_at limit _maintain.most
      )
    returning 1
  ),
  reconciliation as (
    delete from event.reconciliation r
    where r.guild_id = _maintain.guild_id
      and r.reconciliation_id in (
        select o.reconciliation_id from event.reconciliation o
        where o.guild_id = _maintain.guild_id and o.ended_at < _maintain.at - interval '90 days'
        order by o.began_at limit _maintain.most
      )
    returning 1
  ),
  watermark as (
    delete from event.watermark w
    where w.guild_id = _maintain.guild_id
      and w.channel_id in (
        select o.channel_id from event.watermark o
        where o.guild_id = _maintain.guild_id
          and not exists (
            select from app.channel c where c.guild_id = o.guild_id and c.channel_id = o.channel_id
          )
          and o.channel_id < app.snowflake_at(_maintain.at - interval '90 days')
        limit _maintain.most
      )
    returning 1
  )
  select (select count(*) from inbox) + (select count(*) from audit_log) + (select count(*) from absence)
    + (select count(*) from missed) + (select count(*) from reconciliation)
    + (select count(*) from watermark);
$$;

comment on function event._maintain is
'What a new day brings: what was over 90 days ago of a guild''s inbox, audit entries, absences, gaps and comparisons is deleted,
oldest first,
at most `most` of each; returns how many in all. An event that is delivered again later than that would count again.';

commit;
