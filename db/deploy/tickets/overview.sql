-- Deploy guildkeeper:tickets/overview to pg

begin;
set local role guildkeeper_owner;

create type tickets.overview_row as (
  number bigint,
  type_number integer,
  type_name text,
  type_emoji text,
  state tickets.state,
  place bigint,
  member_id bigint,
  channel_id bigint,
  priority desk.priority,
  topic text,
  claimed_by bigint,
  is_held boolean,
  waits_for tickets.side,
  waits_since timestamptz,
  asked_at timestamptz,
  reply_due_at timestamptz,
  closed_at timestamptz,
  page integer,
  pages integer
);
comment on type tickets.overview_row is 'A ticket in a list, and which page of it this is.';

create function tickets.overview(
  guild_id bigint,
  viewer_id bigint default null,
  facts desk.facts default null,
  state tickets.state default null,
  type text default null,
  member_id bigint default null,
  claimed_by bigint default null,
  waits_for tickets.side default null,
  page bigint default 1,
  page_size integer default 10,
  at timestamptz default now()
)
returns setof tickets.overview_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_type desk.kind;
  v_numbers bigint[];
  v_pages integer;
  v_page integer;
begin
  perform app._require_guild(overview.guild_id);
  perform app._require_page(overview.page, overview.page_size);
  if overview.type is not null then
    v_type := desk._require_kind(overview.guild_id, overview.type);
  end if;
  v_numbers := array(
    select t.number
    from tickets.ticket t
    where t.guild_id = overview.guild_id
      and (t.state = overview.state or (overview.state is null and t.state in ('queued', 'opening', 'open')))
      and (v_type.number is null or t.type_number = v_type.number)
      and (overview.member_id is null or t.member_id = overview.member_id)
      and (overview.claimed_by is null or t.claimed_by = overview.claimed_by)
      and (overview.waits_for is null or (t.state = 'open' and t.waits_for = overview.waits_for))
      and (t.member_id = viewer_id or desk._is_staff(t.guild_id, t.type_number, viewer_id, facts))
    -- Whoever waits longest for staff, of the most urgent, comes first.
    order by t.waits_for = 'opener', t.priority desc, coalesce(t.waits_since, t.asked_at), t.number
    limit 1000
  );
  v_pages := greatest(ceil(cardinality(v_numbers) / overview.page_size::numeric)::integer, 1);
  v_page := least(overview.page, v_pages);
  return query
  select r.*
  from unnest(v_numbers) with ordinality as n (number, place)
  join tickets.ticket t on t.guild_id = overview.guild_id and t.number = n.number
  cross join lateral jsonb_populate_record(
    null::tickets.overview_row,
    to_jsonb(tickets._ticket_row(t, overview.at, is_for_staff => t.member_id is distinct from viewer_id))
      || jsonb_build_object('page', v_page, 'pages', v_pages)
  ) r
  where n.place > (v_page - 1) * overview.page_size and n.place <= v_page * overview.page_size
  order by n.place;
end;
$$;

comment on function tickets.overview is
'The tickets of a guild that viewer_id may see, a page at a time: those in a state (null: that are not over), of a type, of a
member, that somebody has claimed, that wait for a side. The most urgent that wait longest for staff come first; at most
1,000. Null is an operator. Refuses: U0GLD, U0TTY, U0PAG, U0SIZ a page size that is not 1 to 100.';

grant usage on type tickets.state, tickets.side, tickets.overview_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.overview to guildkeeper_bot, guildkeeper_admin;

commit;
