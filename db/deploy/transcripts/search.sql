-- Deploy guildkeeper:transcripts/search to pg

begin;
set local role guildkeeper_owner;

create type transcripts.hit_row as (
  number bigint,
  type_name text,
  message_id bigint,
  at timestamptz,
  author_id bigint,
  author_name text,
  content text,
  channel_id bigint,
  state tickets.state,
  kind tickets.passage_kind,
  question text,
  link_id bigint
);
comment on type transcripts.hit_row is
'What was written in a ticket that contains what was looked for; channel_id and state say whether one can go there, link_id to
which message: that with the controls shows answers and topic. message_id is its place among all that was written.';

create function transcripts.search(
  guild_id bigint,
  text text,
  viewer_id bigint default null,
  facts desk.facts default null,
  type text default null,
  member_id bigint default null,
  since timestamptz default null,
  until timestamptz default null,
  before bigint default null,
  page_size integer default 10
)
returns setof transcripts.hit_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_type desk.kind;
  v_types integer[];
  v_numbers bigint[];
begin
  perform app._require_guild(search.guild_id);
  perform app._require_text('text', coalesce(nullif(btrim(search.text), ''), repeat('x', 401)));
  perform app._require_page_size(search.page_size);
  perform app._require_time(t) from unnest(array[search.since, search.until]) t where t is not null;
  if search.since >= search.until then
    perform app._refuse('invalid_interval');
  elsif search.type is not null then
    v_type := desk._require_kind(search.guild_id, search.type);
  end if;
  v_types := array(
    select s.number
    from desk._staffed(search.guild_id, viewer_id, facts) as s (number)
    where v_type.number is null or s.number = v_type.number
  );
  if search.member_id is not null or v_types = '{}' then
    v_numbers := array(
      select t.number
      from tickets._filed(search.guild_id) t
      where t.member_id = coalesce(search.member_id, viewer_id)
        and (t.type_number = any (v_types) or t.member_id = viewer_id and coalesce(t.type_number = v_type.number, true))
    );
  end if;
  return query
  select h.number, y.name, h.message_id, h.at,
    case
      when h.kind = 'answer' then t.member_id
      when h.is_anonymous and t.member_id = viewer_id then null
      else h.author_id
    end,
    case
      when h.kind = 'answer' then t.member_name
      when h.is_anonymous and t.member_id = viewer_id then null
      else h.author_name
    end,
    h.content, t.channel_id, t.state, h.kind, h.question, case when h.kind = 'message' then h.message_id else t.controls_id end
  from transcripts._hits(
    search.guild_id, btrim(search.text), v_types, case when v_type.number is null then viewer_id end, v_numbers,
    coalesce(app.snowflake_at(search.since) - 1, 0),
    coalesce(least(search.before, app.snowflake_at(search.until)), 9223372036854775807), search.page_size
  ) h
  join tickets._filed(search.guild_id) t on t.number = h.number
  cross join lateral desk._kind(search.guild_id, t.type_number) y
  order by h.message_id desc;
end;
$$;

comment on function transcripts.search is
'Messages of tickets, answers to their forms and topics that contain a text, as words or as a part of one, the newest first: of
a type, of a member''s tickets, since and until a time; `before` is the last message of the page before. viewer_id sees the
tickets of types whose staff they are, and their own; null is an operator. Refuses: U0GLD, U0TXT, U0TTY, U0SIZ a page size that
is not 1 to 100, U0TIM, U0INT since not before until.';

grant usage on type transcripts.hit_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function transcripts.search to guildkeeper_bot, guildkeeper_admin;

commit;
