-- Deploy guildkeeper:discord/_tell_refusal to pg

begin;
set local role guildkeeper_owner;

create function discord._tell_refusal()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_expires_at timestamptz := new.told_at + interval '1 day';
  v_content text;
  v_channel_id bigint;
  v_owner_id bigint;
begin
  select
    format(
      E'⚠️ Discord does not let me %s in **%s**: %s (code %s). That needs %s.\n'
      '%s effects wait for it. I try one from time to time, and do the rest by myself as soon as it works.',
      p.what, left(g.name, 100), left(new.error, 200), new.code, p.needs,
      outbox._waiting_for(new.guild_id, new.route)
    ),
    c.channel_id, g.owner_id
  into v_content, v_channel_id, v_owner_id
  from app.guild g
  join app.settings s on s.guild_id = g.guild_id
  cross join discord._purpose(new.route) p
  left join app.channel c on c.guild_id = g.guild_id and c.channel_id = s.notice_channel_id and c.deleted_at is null
    -- What cannot be told there is told to the owner.
    and not outbox._is_closed(g.guild_id, format('POST /channels/%s/messages', c.channel_id))
  where g.guild_id = new.guild_id;

  if v_channel_id is not null then
    perform discord.send_message(new.guild_id, v_channel_id, v_content, expires_at => v_expires_at);
  elsif v_owner_id is not null then
    perform discord.send_direct_message(new.guild_id, v_owner_id, v_content, v_expires_at);
  end if;
  return null;
end;
$$;

comment on function discord._tell_refusal is
'Tells those who run a guild, in the channel of app.settings.notice_channel_id or else its owner, that Discord refuses what
the bot is to do: which permission it is about, how much waits, and that it goes on by itself. outbox._note_refusal says when.';

create trigger tell_refusal
after update of told_at on outbox.hold
for each row when (new.told_at is distinct from old.told_at)
execute function discord._tell_refusal();

commit;
