-- Deploy guildkeeper:event/session_started to pg

begin;
set local role guildkeeper_owner;

create function event.session_started(
  guild_id bigint,
  key text,
  heard_until timestamptz default null,
  at timestamptz default now()
)
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  with absence as (
    insert into event.absence (guild_id, key, from_at, until_at)
    select g.guild_id, session_started.key,
      least(
        greatest(
          session_started.heard_until,
          g.seen_at,
          (select app.snowflake_time(max(w.last_message_id)) from event.watermark w where w.guild_id = g.guild_id)
        ),
        session_started.at - case when session_started.heard_until is null then interval '1 second' else '0' end
      ),
      session_started.at
    from app.guild g
    where g.guild_id = session_started.guild_id and g.left_at is null
    on conflict on constraint absence_pkey do nothing
    returning guild_id, from_at, until_at
  )
  select stats._note_gap(a.guild_id, a.from_at, a.until_at) from absence a;
$$;

comment on function event.session_started is
'A new session of the gateway hears a guild from now on: keeps since when none did. `heard_until` is when the bot lost the
last session, null if it does not know (it was killed): then the guild''s newest message or report counts, and it was away for a
second at least, whatever its clock says. A guild that nobody registered, or that the bot had left, has missed nothing. `key`
names the session''s event: told twice, it is one.';

grant execute on function event.session_started to guildkeeper_bot;

commit;
