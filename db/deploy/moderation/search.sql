-- Deploy guildkeeper:moderation/search to pg

begin;
set local role guildkeeper_owner;

create function moderation.search(
  guild_id bigint,
  "text" text default null,
  member_id bigint default null,
  moderator_id bigint default null,
  kind moderation.case_kind default null,
  since timestamptz default null,
  until timestamptz default null,
  before bigint default null,
  page_size integer default 10,
  viewer_id bigint default null,
  facts moderation.facts default null,
  at timestamptz default now()
)
returns setof moderation.case_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant bigint := 5000;
  v_before_at timestamptz := coalesce(search.until, 'infinity');
  v_before bigint := 0;
begin
  perform app._require_guild(search.guild_id);
  perform moderation._require_moderator(search.guild_id, viewer_id, facts);
  perform app._require_text('text', search.text);
  perform app._require_page_size(search.page_size);
  if search.since >= search.until then
    perform app._refuse('invalid_interval');
  end if;

  select c.at, c.number into v_before_at, v_before
  from moderation.case c
  where c.guild_id = search.guild_id and c.number = search.before and c.at < v_before_at;

  return query
  select r.*
  from (
    select c as filed
    from moderation._range(
      search.guild_id, search.member_id, search.moderator_id, search.kind, coalesce(search.since, '-infinity'),
      coalesce(v_before_at, search.until, 'infinity'), coalesce(v_before, 0), c_most
    ) c
    where (search.kind is null or c.kind = search.kind)
      and (search.moderator_id is null or c.actor_id = search.moderator_id)
      and (search.text is null or strpos(lower(c.reason), lower(search.text)) > 0)
    order by c.at desc, c.number desc
    limit search.page_size
  ) p
  cross join lateral moderation._case_row(p.filed, search.at) r
  order by r.at desc, r.number desc;
end;
$$;

comment on function moderation.search is
'The cases of a guild, the newest first: those whose reason contains a text, of a member, by a moderator, of a kind, since and
until a time; `before` is the last case of the page before. It reads one range of one index, and looks at no more than the
5,000 newest cases of it: for older ones give `until`. viewer_id is who asks, with facts; null is an operator. Refuses: U0GLD,
U0PRM and U0FCT to who is no moderator, U0TXT, U0SIZ a page size that is not 1 to 100, U0INT since not before until.';

grant usage on type moderation.case_kind to guildkeeper_bot, guildkeeper_admin;
grant execute on function moderation.search to guildkeeper_bot, guildkeeper_admin;

commit;
