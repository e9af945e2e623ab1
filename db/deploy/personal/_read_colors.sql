-- Deploy guildkeeper:personal/_read_colors to pg

begin;
set local role guildkeeper_owner;

create function personal._read_colors(typed text)
returns integer[]
language sql immutable
as $$
  select case
    -- The three that Discord allows together.
    when lower(btrim(_read_colors.typed)) = 'holographic' then array[11127295, 16759788, 16761760]
    when lower(_read_colors.typed) ~ '^\s*#?[0-9a-f]{6}(?:[\s,]+#?[0-9a-f]{6})?\s*$' then array(
      select ('x' || lpad(c.digits[1], 8, '0'))::bit(32)::integer
      from regexp_matches(lower(_read_colors.typed), '([0-9a-f]{6})', 'g') with ordinality as c (digits, place)
      order by c.place
    )
  end;
$$;

comment on function personal._read_colors is
'Colours that somebody typed, as Discord''s numbers: #ff8800, two of them, or the word holographic. Null of what is none.';

commit;
