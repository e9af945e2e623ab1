-- Deploy guildkeeper:menus/_free_emoji to pg

begin;
set local role guildkeeper_owner;

create function menus._free_emoji(menu menus.menu)
returns text
language plpgsql stable
as $$
declare
  c_letter_a constant integer := x'1F1E6'::integer;
begin
  if menu.kind <> 'reaction' then
    return null;
  end if;
  return (
    select chr(c_letter_a + n)
    from generate_series(0, 25) n
    where not exists (
      select from menus._options(menu.guild_id, menu.number) o where o.emoji_key = menus._emoji_key(chr(c_letter_a + n))
    )
    order by n
    limit 1
  );
end;
$$;

comment on function menus._free_emoji is
'The first letter (🇦, 🇧, …) that no option of a menu of reactions has; null for other menus, where no emoji is needed.';

commit;
