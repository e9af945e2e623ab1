-- Deploy guildkeeper:text/_path to pg

begin;
set local role guildkeeper_owner;

create function text._path(typed text)
returns text
language plpgsql immutable strict
as $$
declare
  v_parts text[] := '{}';
  v_depth integer := 0;  -- how many of them there are: to cut the array would take time in its square
  v_part text;
begin
  foreach v_part in array string_to_array(translate(text._decoded(regexp_replace(typed, '[?#].*$', '')), '\', '/'), '/') loop
    if v_part = '..' then
      v_depth := greatest(v_depth - 1, 0);
    elsif v_part not in ('', '.') then
      v_depth := v_depth + 1;
      v_parts[v_depth] := v_part;
    end if;
  end loop;
  return array_to_string(v_parts[:v_depth], '/');
end;
$$;

comment on function text._path is
'The path of a link, as a browser asks for it: /a/../%69nvite//x is invite/x.';

commit;
