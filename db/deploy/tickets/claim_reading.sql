-- Deploy guildkeeper:tickets/claim_reading to pg

begin;
set local role guildkeeper_owner;

create type tickets.reading as (guild_id bigint, number bigint, channel_id bigint, after_id bigint, token uuid,
  is_of_answers boolean);
comment on type tickets.reading is
'The room of a closed ticket, whose history is to be read after that message, oldest first; or (is_of_answers) a ticket whose
opener sent files along with its form, which are to be fetched. The token makes the reader''s reports count.';

create function tickets.claim_reading(
  most integer default 4,
  at timestamptz default now(),
  shard_ids integer[] default '{0}',
  shard_count integer default 1
)
returns setof tickets.reading
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_token constant uuid := gen_random_uuid();
begin
  return query
  with due as materialized (
    select t.guild_id, t.number
    from tickets.ticket t
    join app.guild g on g.guild_id = t.guild_id and g.left_at is null
    where (t.state = 'closed' and t.history_read_at is null or t.has_unkept_answers)
      and ((t.guild_id >> 22) % claim_reading.shard_count)::integer = any (claim_reading.shard_ids)
      and (t.history_until is null or t.history_until <= claim_reading.at)
    order by t.history_until nulls first
    limit claim_reading.most
    for no key update of t skip locked
  )
  update tickets.ticket t
  set history_token = v_token, history_until = claim_reading.at + interval '1 minute'
  from due d
  where t.guild_id = d.guild_id and t.number = d.number
  returning t.guild_id, t.number, t.channel_id, t.history_after, t.history_token, t.has_unkept_answers;
end;
$$;

comment on function tickets.claim_reading is
'Takes at most `most` tickets whose history, or the files of whose form, are to be read: for a minute they are this reader''s,
and again with each page that tickets.history_read takes. Serves all guilds that a process hears, as it knows their members: one
call a process.';

grant usage on type tickets.reading to guildkeeper_bot;
grant execute on function tickets.claim_reading to guildkeeper_bot;

commit;
