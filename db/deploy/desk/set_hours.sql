-- Deploy guildkeeper:desk/set_hours to pg

begin;
set local role guildkeeper_owner;

create function desk.set_hours(
  guild_id bigint,
  weekdays integer[],
  hours text,
  type text default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns setof desk.hours_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_number integer := 0;
  v_call app.call := app._open_call(
    set_hours.guild_id, 'desk.set_hours',
    jsonb_build_object('weekdays', set_hours.weekdays, 'hours', set_hours.hours, 'type', set_hours.type), set_hours.actor_id,
    set_hours.key, set_hours.at
  );
begin
  if v_call.result is null then
    perform desk._require_lead(set_hours.guild_id, set_hours.actor_id, facts);
    if set_hours.weekdays is null or not set_hours.weekdays <@ '{1,2,3,4,5,6,7}' then
      perform app._refuse('invalid_hours', coalesce(set_hours.weekdays::text, 'null'));
    elsif set_hours.type is not null then
      v_number := (desk._require_type(set_hours.guild_id, set_hours.type)).number;
    end if;
    delete from desk.working_hours h
    where h.guild_id = set_hours.guild_id and h.type_number = v_number and h.weekday = any (set_hours.weekdays);
    insert into desk.working_hours (guild_id, type_number, weekday, opens, closes)
    select distinct on (d.weekday, r.opens) set_hours.guild_id, v_number, d.weekday, r.opens, r.closes
    from unnest(set_hours.weekdays) as d (weekday)
    cross join desk._read_hours(set_hours.hours) r
    order by d.weekday, r.opens, r.closes desc;
    perform desk._mark_changed(set_hours.guild_id, nullif(v_number, 0), set_hours.at);
    perform app._close_call(set_hours.guild_id, v_call, 'true');
  end if;
  return query select h.* from desk.hours(set_hours.guild_id) h;
end;
$$;

comment on function desk.set_hours is
'When staff are there on weekdays (1 is Monday), such as 9-12, 13-17:30 or 22-4; nothing: they are not. With `type` for one
type of tickets, which then has hours of its own. Returns all hours of the guild.
Refuses: U0GLD, U0TLD, U0TTY, U0THO, U0TMX over 7 ranges, U0KEY.';

grant execute on function desk.set_hours to guildkeeper_bot, guildkeeper_admin;

commit;
