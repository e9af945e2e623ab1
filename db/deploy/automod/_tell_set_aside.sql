-- Deploy guildkeeper:automod/_tell_set_aside to pg

begin;
set local role guildkeeper_owner;

create function automod._tell_set_aside(guild_id bigint, reason text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_expires_at timestamptz := _tell_set_aside.at + interval '1 day';
  v_content text;
  v_channel_id bigint;
  v_owner_id bigint;
begin
  select
    format(
      E'⚠️ The automatic rules of **%s** are set aside: %s.\n'
      'They begin again as soon as a rule is changed or removed. Patterns cost most.',
      left(g.name, 100), left(_tell_set_aside.reason, 200)
    ),
    c.channel_id, g.owner_id
  into v_content, v_channel_id, v_owner_id
  from app.guild g
  join app.settings s on s.guild_id = g.guild_id
  left join app.channel c on c.guild_id = g.guild_id and c.channel_id = s.notice_channel_id and c.deleted_at is null
  where g.guild_id = _tell_set_aside.guild_id;

  if v_channel_id is not null then
    perform discord.send_message(_tell_set_aside.guild_id, v_channel_id, v_content, expires_at => v_expires_at);
  elsif v_owner_id is not null then
    perform discord.send_direct_message(_tell_set_aside.guild_id, v_owner_id, v_content, v_expires_at);
  end if;
end;
$$;

comment on function automod._tell_set_aside is
'Tells those who run a guild, in the channel of app.settings.notice_channel_id or else its owner, that its rules are set aside.';

commit;
