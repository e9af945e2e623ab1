-- Deploy guildkeeper:moderation/history to pg

begin;
set local role guildkeeper_owner;

create function moderation.history(
  guild_id bigint,
  member_id bigint,
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
  v_before_at timestamptz;
  v_moderates boolean := history.viewer_id is null or (
    history.viewer_id <> history.member_id
    and app._can((facts).actor_permissions, moderation._permission('note'))
  );
begin
  perform app._require_guild(history.guild_id);
  perform app._require_member(history.member_id);
  perform app._require_page_size(history.page_size);
  if history.viewer_id <> history.member_id and not v_moderates then
    perform app._refuse('not_your_record');
  end if;

  select c.at into v_before_at
  from moderation.case c
  where c.guild_id = history.guild_id and c.number = history.before;

  return query
  select r.*
  from (
    select c as filed
    from moderation._range(
      history.guild_id, history.member_id, null, null, '-infinity', coalesce(v_before_at, 'infinity'),
      coalesce(history.before, 0), case when v_moderates then history.page_size else 5000 end
    ) c
    where v_moderates or c.kind <> 'note'
    order by c.at desc, c.number desc
    limit history.page_size
  ) p
  cross join lateral moderation._case_row(p.filed, history.at) r
  order by r.at desc, r.number desc;
end;
$$;

comment on function moderation.history is
'The cases of a member, the newest first, a page at a time: `before` is the last case of the page before. viewer_id is who
asks, with facts: who may time out members sees the cases of others, everybody their own but no notes; null is an operator.
One range of one index. Refuses: U0GLD, U0MEM, U0SIZ a page size that is not 1 to 100, U0RCD.';

grant execute on function moderation.history to guildkeeper_bot, guildkeeper_admin;

commit;
