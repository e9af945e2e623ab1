-- Deploy guildkeeper:menus/_notify to pg

begin;
set local role guildkeeper_owner;

create function menus._notify(guild_id bigint, card text, facts jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_channel_id bigint;
  v_owner_id bigint;
begin
  select c.channel_id, g.owner_id into v_channel_id, v_owner_id
  from app.guild g
  join app.settings s on s.guild_id = g.guild_id
  left join app.channel c on c.guild_id = g.guild_id and c.channel_id = s.notice_channel_id and c.deleted_at is null
  where g.guild_id = _notify.guild_id;
  if v_channel_id is not null then
    perform discord.post(_notify.guild_id, v_channel_id, _notify.card, facts, at => _notify.at);
  elsif v_owner_id is not null then
    perform discord.post_to_member(_notify.guild_id, v_owner_id, _notify.card, facts, at => _notify.at);
  end if;
end;
$$;

comment on function menus._notify is
'Effect: a card for those who run a guild, in the channel of app.settings.notice_channel_id, or else to its owner.';

commit;
