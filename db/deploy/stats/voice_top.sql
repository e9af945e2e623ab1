-- Deploy guildkeeper:stats/voice_top to pg

begin;
set local role guildkeeper_owner;

create function stats.voice_top(
  guild_id bigint,
  what text default 'members',
  since date default null,
  until date default null,
  page bigint default 1,
  page_size integer default 10,
  viewer_id bigint default null,
  viewer_permissions bigint default null
)
returns setof voice.top_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stats._require_sight(voice_top.guild_id, voice_top.viewer_id, voice_top.viewer_permissions);
  if voice_top.what is null or voice_top.what not in ('members', 'channels') then
    perform app._refuse('unknown_metric', coalesce(left(voice_top.what, 40), 'null'), 'members, channels');
  end if;

  return query
  select t.*
  from voice._top(
    voice_top.guild_id, voice_top.what, voice_top.since, voice_top.until, voice_top.page, voice_top.page_size,
    array(select m.member_id from stats.member m where m.guild_id = voice_top.guild_id and m.is_hidden)
  ) t;
end;
$$;

comment on function stats.voice_top is
'The members who were in voice most, without those who are hidden, or the channels in which they were, by time that counts, on
days of the guild''s zone. Refuses: U0GLD, U0STA, U0MTR, U0PAG, U0SIZ, U0INT.';

grant execute on function stats.voice_top to guildkeeper_bot, guildkeeper_admin;

commit;
