-- Deploy guildkeeper:menus/_require_line to pg

begin;
set local role guildkeeper_owner;

create function menus._require_line(name text, value text, most integer)
returns text
language plpgsql stable
as $$
declare
  v_line text := btrim(_require_line.value);
begin
  if (app._is_plain_text(v_line, _require_line.most) and v_line <> '' and v_line !~ '[\n\t]') is not true then
    perform app._refuse('invalid_line', _require_line.name, _require_line.most::text);
  end if;
  return v_line;
end;
$$;

comment on function menus._require_line is 'A line that people read, without blanks around it; refuses what is none (U0MNW).';

commit;
