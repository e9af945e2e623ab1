-- Deploy guildkeeper:automod/_tell_set_aside to pg

begin;
set local role guildkeeper_owner;

create type automod.aside as (guild_name text, cause automod.aside_cause);

comment on type automod.aside is 'A guild whose automatic rules are set aside, and why.';

create function automod._tell_set_aside(guild_id bigint, cause automod.aside_cause, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_expires_at timestamptz := _tell_set_aside.at + interval '1 day';
  v_aside automod.aside;
  v_channel_id bigint;
  v_owner_id bigint;
begin
  select left(g.name, 100), c.channel_id, g.owner_id into v_aside.guild_name, v_channel_id, v_owner_id
  from app.guild g
  join app.settings s on s.guild_id = g.guild_id
  left join app.channel c on c.guild_id = g.guild_id and c.channel_id = s.notice_channel_id and c.deleted_at is null
  where g.guild_id = _tell_set_aside.guild_id;
  v_aside.cause := _tell_set_aside.cause;

  if v_channel_id is not null then
    perform discord.post(
      _tell_set_aside.guild_id, v_channel_id, card => 'automod.aside', facts => to_jsonb(v_aside), expires_at => v_expires_at
    );
  elsif v_owner_id is not null then
    perform discord.post_to_member(
      _tell_set_aside.guild_id, v_owner_id, card => 'automod.aside', facts => to_jsonb(v_aside), expires_at => v_expires_at
    );
  end if;
end;
$$;

comment on function automod._tell_set_aside is
'Tells those who run a guild, in the channel of app.settings.notice_channel_id or else its owner, that its rules are set aside.';

commit;
