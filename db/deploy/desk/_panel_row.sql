-- Deploy guildkeeper:desk/_panel_row to pg

begin;
set local role guildkeeper_owner;

create type desk.panel_row as (
  name text,
  title text,
  text text,
  style desk.panel_style,
  type_numbers integer[],
  type_names text[],
  type_emojis text[],
  type_descriptions text[],
  channel_id bigint,
  message_id bigint
);
comment on type desk.panel_row is
'Facts of the card desk.panel: what it says, and the types that are opened by it. A type without emoji or description has an
empty one.';

create function desk._panel_row(guild_id bigint, name text)
returns desk.panel_row
language plpgsql stable
as $$
declare
  v_row desk.panel_row;
begin
  select
    p.name, p.title, p.text, p.style, y.numbers, y.names, y.emojis, y.descriptions, p.channel_id, p.message_id
  into strict v_row
  from desk.panel p
  cross join lateral (
    select coalesce(array_agg(y.number order by n.place), '{}') as numbers,
      coalesce(array_agg(y.name order by n.place), '{}') as names,
      coalesce(array_agg(coalesce(y.emoji, '') order by n.place), '{}') as emojis,
      coalesce(array_agg(coalesce(y.description, '') order by n.place), '{}') as descriptions
    from unnest(p.type_numbers) with ordinality as n (number, place)
    join desk.type y on y.guild_id = p.guild_id and y.number = n.number and y.removed_at is null
  ) y
  where p.guild_id = _panel_row.guild_id and p.name = _panel_row.name;
  return v_row;
end;
$$;

comment on function desk._panel_row is 'A panel as its card shows it: a type that was removed is not on it any more.';
grant usage on type desk.panel_row to guildkeeper_bot, guildkeeper_admin;

commit;
