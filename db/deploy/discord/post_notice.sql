-- Deploy guildkeeper:discord/post_notice to pg

begin;
set local role guildkeeper_owner;

create function discord.post_notice(
  guild_id bigint,
  card text,
  facts jsonb,
  expires_at timestamptz default null,
  at timestamptz default now()
)
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
    -- What cannot be told there is told to the owner.
    and not outbox._is_closed(g.guild_id, format('POST /channels/%s/messages', c.channel_id))
  where g.guild_id = post_notice.guild_id;

  if v_channel_id is not null then
    perform discord.post(
      post_notice.guild_id, v_channel_id, post_notice.card, post_notice.facts,
      expires_at => post_notice.expires_at, at => post_notice.at
    );
  elsif v_owner_id is not null then
    perform discord.post_to_member(
      post_notice.guild_id, v_owner_id, post_notice.card, post_notice.facts,
      expires_at => post_notice.expires_at, at => post_notice.at
    );
  end if;
end;
$$;

comment on function discord.post_notice is
'Effect: a card for those who run a guild, in the channel of app.settings.notice_channel_id, or else, also where the bot cannot
write there, for its owner. After expires_at it is not sent any more.';

commit;
