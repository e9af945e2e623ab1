-- Deploy guildkeeper:pictures/_read_accent to pg

begin;
set local role guildkeeper_owner;

create function pictures._read_accent(accent text)
returns text
language plpgsql immutable
as $$
declare
  v_accent text := app._read_color(_read_accent.accent);
begin
  if v_accent is null and _read_accent.accent is not null then
    perform app._refuse('invalid_accent', left(_read_accent.accent, 100));
  end if;
  return v_accent;
end;
$$;

comment on function pictures._read_accent is
'A colour as people type it (app._read_color), as it is kept. Null stays null. Refuses: U0PAC.';

commit;
