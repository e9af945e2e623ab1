-- Deploy guildkeeper:imports/_outlook to pg

begin;
set local role guildkeeper_owner;

create type imports.outlook as (
  number bigint, kind text, state imports.state, keep text, lines bigint, fresh bigint, more bigint, same bigint, flawed bigint,
  changed bigint, examples imports.outcome[]
);
comment on type imports.outlook is
'An import in numbers: how many lines wait, and would give somebody something, add to what they have, change nothing, or cannot be
adopted; how many have become different; and the first five lines of each sort that says something.';

create function imports._outlook(batch imports.batch, keep text)
returns imports.outlook
language plpgsql stable
as $$
declare
  v_outlook imports.outlook;
begin
  if (batch).state = 'staged' then
    select count(*), count(*) filter (where r.verdict = 'new'), count(*) filter (where r.verdict = 'more'),
      count(*) filter (where r.verdict = 'same'), count(*) filter (where r.verdict = 'flawed'),
      coalesce(array_agg(r.line order by (r.line).place) filter (where r.nth <= 5 and r.verdict <> 'same'), '{}')
    into v_outlook.lines, v_outlook.fresh, v_outlook.more, v_outlook.same, v_outlook.flawed, v_outlook.examples
    from (
      select o as line, o.verdict, row_number() over (partition by o.verdict order by o.place) as nth
      from imports.rehearse((batch).guild_id, (batch).number, _outlook.keep) o
    ) r;
  else
    select count(*) filter (where l.flaw is null), count(*) filter (where l.flaw is not null), '{}'
    into v_outlook.lines, v_outlook.flawed, v_outlook.examples
    from imports.line l
    where l.guild_id = (batch).guild_id and l.number = (batch).number;
  end if;
  v_outlook.number := (batch).number;
  v_outlook.kind := (batch).kind;
  v_outlook.state := (batch).state;
  v_outlook.changed := (batch).changed;
  v_outlook.keep := _outlook.keep;
  return v_outlook;
end;
$$;

comment on function imports._outlook is 'An import in numbers.';

commit;
