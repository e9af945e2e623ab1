-- Deploy guildkeeper:desk/_check_panel to pg

begin;
set local role guildkeeper_owner;

create function desk._check_panel(guild_id bigint, name text, title text, text text, type_numbers integer[])
returns void
language plpgsql stable
as $$
declare
  c_most constant integer := 50;
begin
  if coalesce(
    app._is_plain_text(btrim(_check_panel.name), 50) and btrim(_check_panel.name) <> '' and _check_panel.name !~ ':'
      and app._is_plain_text(btrim(_check_panel.title), 256) and btrim(_check_panel.title) <> ''
      and coalesce(app._is_plain_text(_check_panel.text, 2000), true)
      and cardinality(_check_panel.type_numbers) between 1 and 25
      and cardinality(_check_panel.type_numbers) = (select count(distinct n) from unnest(_check_panel.type_numbers) n),
    false
  ) is not true then
    perform app._refuse('invalid_panel');
  elsif c_most <= (
    select count(*) from desk.panel p where p.guild_id = _check_panel.guild_id and p.name <> btrim(_check_panel.name)
  ) then
    perform app._refuse('too_many_of_tickets', 'panels', c_most::text);
  end if;
end;
$$;

comment on function desk._check_panel is
'Refuses a panel that Discord would not take (U0TPN), and more than 50 in a guild (U0TMX).';

commit;
