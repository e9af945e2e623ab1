-- Deploy guildkeeper:moderation/history to pg
-- requires: moderation/_range moderation/_case_row app/_require_guild app/_require_member app/_refuse

begin;
set local role guildkeeper_owner;

create function moderation.history(
  guild_id bigint,
  member_id bigint,
  before bigint default null,
  page_size integer default 10,
  viewer_id bigint default null,
  at timestamptz default now()
)
returns setof moderation.case_row
language plpgsql stable security definer
set search_path = ''
as $$
declare
  v_before_at timestamptz;
begin
  perform app._require_guild(history.guild_id);
  perform app._require_member(history.member_id);
  if history.page_size is null or history.page_size not between 1 and 100 then
    perform app._refuse('U0SIZ', coalesce(history.page_size::text, 'null'));
  elsif history.viewer_id <> history.member_id then
    perform app._refuse('U0SEE');
  end if;

  select c.at into v_before_at
  from moderation.case c
  where c.guild_id = history.guild_id and c.number = history.before;

  return query
  select r.*
  from moderation._range(
    history.guild_id, history.member_id, null, null, '-infinity', coalesce(v_before_at, 'infinity'), coalesce(history.before, 0),
    case when history.viewer_id is null then history.page_size else 5000 end
  ) c
  cross join lateral moderation._case_row(c, history.at) r
  where history.viewer_id is null or c.kind <> 'note'
  order by c.at desc, c.number desc
  limit history.page_size;
end;
$$;

comment on function moderation.history(bigint, bigint, bigint, integer, bigint, timestamptz) is
'The cases of a member, the newest first, a page at a time: `before` is the last case of the page before. viewer_id is a member
who asks for themselves, and does not see notes; null is a moderator or an operator. One range of one index.
Refuses: U0GLD, U0MEM, U0SIZ a page size that is not 1 to 100, U0SEE.';

grant execute on function moderation.history(bigint, bigint, bigint, integer, bigint, timestamptz)
to guildkeeper_bot, guildkeeper_admin;

commit;
