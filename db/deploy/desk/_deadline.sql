-- Deploy guildkeeper:desk/_deadline to pg

begin;
set local role guildkeeper_owner;

create function desk._deadline(guild_id bigint, type_number integer, since timestamptz, worked interval)
returns timestamptz
language plpgsql stable
as $$
begin
  return (
    with part as (
      select lower(r.worked) as begins, upper(r.worked) - lower(r.worked) as lasts,
        coalesce(sum(upper(r.worked) - lower(r.worked)) over (
          order by lower(r.worked) rows between unbounded preceding and 1 preceding
        ), '0') as before
      from unnest(
        -- Working hours are a sixth of the time at least where they are meant, and holidays end.
        desk._hours(_deadline.guild_id, _deadline.type_number, _deadline.since, _deadline.since + interval '30 days'
          + 10 * greatest(_deadline.worked, '0'))
      ) as r (worked)
    )
    select p.begins + (greatest(_deadline.worked, '0') - p.before)
    from part p
    where _deadline.worked is not null and p.before + p.lasts >= greatest(_deadline.worked, '0')
    order by p.begins
    limit 1
  );
end;
$$;

comment on function desk._deadline is
'When so much working time of a type is over, counted from a moment; null: of no time, or where staff are hardly ever there.';

commit;
