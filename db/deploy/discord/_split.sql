-- Deploy guildkeeper:discord/_split to pg

begin;
set local role guildkeeper_owner;

create function discord._split(content text, most integer default 2000, parts integer default 10)
returns text[]
language plpgsql immutable
as $$
declare
  v_parts text[] := '{}';
  v_rest text := _split.content;
  v_fence text := '';  -- the line that opens the code block which was cut
  v_part text;
begin
  while length(v_fence || v_rest) > most and cardinality(v_parts) < parts - 1 loop
    v_part := left(v_rest, discord._cut(v_rest, most - length(v_fence) - 4));
    v_rest := substr(v_rest, length(v_part) + 1);
    v_part := v_fence || v_part;
    v_fence := discord._open_fence(v_part);

    if v_fence <> '' then
      v_part := rtrim(v_part, E'\n') || E'\n```';
      if v_rest ~ '^\s*```' then  -- it ends here anyway
        v_rest := regexp_replace(v_rest, '^\s*```', '');
        v_fence := '';
      end if;
    end if;
    if v_part ~ '\S' then
      v_parts := v_parts || rtrim(v_part, E' \n');
    end if;
  end loop;

  if v_rest ~ '\S' or v_parts = '{}' then
    v_parts := v_parts || (v_fence || v_rest);
  end if;
  return v_parts;
end;
$$;

comment on function discord._split is
'A text as at most `parts` texts of at most `most` characters: cut as discord._cut says, a code block closed and opened again. If
that is not enough, the last one is all that is left, however long.';

commit;
