-- Deploy guildkeeper:personal/_read_colors to pg

begin;
set local role guildkeeper_owner;

create function personal._read_colors(typed text)
returns integer[]
language sql immutable
as $$
  select case
    when lower(btrim(_read_colors.typed)) = 'holographic' then h.colors
    when cardinality(c.colors) <= 2 or c.colors = h.colors then c.colors
  end
  -- The three that Discord allows together.
  from (values (array[11127295, 16759788, 16761760])) as h (colors)
  cross join lateral (
    select case when bool_and(r.color is not null) then array_agg(
      ('x' || lpad(substr(r.color, 2), 8, '0'))::bit(32)::integer order by t.place
    ) end as colors
    from regexp_split_to_table(btrim(_read_colors.typed), '[\s,]+') with ordinality as t (typed, place)
    cross join app._read_color(t.typed) as r (color)
  ) c;
$$;

comment on function personal._read_colors is
'Colours that somebody typed (app._read_color), as Discord''s numbers: #ff8800, two of them, or the word holographic, or the three
that it stands for. Null of what is none.';

commit;
