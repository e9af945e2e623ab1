-- Deploy guildkeeper:text/_punycode_digits to pg

begin;
set local role guildkeeper_owner;

create function text._punycode_digits(delta bigint, bias integer)
returns text
language plpgsql immutable
as $$
declare
  c_digits constant text := 'abcdefghijklmnopqrstuvwxyz0123456789';
  v_rest bigint := delta;
  v_place integer := 36;
  v_least integer;
  v_out text := '';
begin
  loop
    v_least := least(greatest(v_place - bias, 1), 26);
    exit when v_rest < v_least;
    v_out := v_out || substr(c_digits, (v_least + (v_rest - v_least) % (36 - v_least))::integer + 1, 1);
    v_rest := (v_rest - v_least) / (36 - v_least);
    v_place := v_place + 36;
  end loop;
  return v_out || substr(c_digits, v_rest::integer + 1, 1);
end;
$$;

comment on function text._punycode_digits is
'A number as punycode writes it: digits of which each says whether it is the last.';

commit;
