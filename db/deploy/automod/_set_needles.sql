-- Deploy guildkeeper:automod/_set_needles to pg

begin;
set local role guildkeeper_owner;

create function automod._set_needles()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.needles := case
    when new.words is not null then array(
      select n.needle
      from unnest(new.words) with ordinality as w (word, place)
      -- A Greek capital may look like another letter than its small one does.
      cross join lateral unnest(array[w.word, lower(w.word), upper(w.word), initcap(w.word)]) as v (spelt)
      cross join lateral (
        values
          (text._needle(v.spelt)),
          -- With some of its letters replaced by Latin ones it is a Latin word; and part of a longer one it may be no such.
          (text._needle(v.spelt, true)), (case when w.word ~ '^\*|\*$' then text._needle(v.spelt, false) end)
      ) as n (needle)
      where n.needle is not null
      group by n.needle
      order by min(w.place), n.needle
    )
  end;
  return new;
end;
$$;

comment on function automod._set_needles is
'Works out what messages are searched for when a rule is made or changed, so that it is not done for each message.';

create trigger set_needles
before insert or update on automod.rule
for each row execute function automod._set_needles();

commit;
