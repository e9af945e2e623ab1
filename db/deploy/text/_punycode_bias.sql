-- Deploy guildkeeper:text/_punycode_bias to pg

begin;
set local role guildkeeper_owner;

create function text._punycode_bias(delta bigint, points integer, is_first boolean)
returns integer
language plpgsql immutable
as $$
declare
  v_delta bigint := delta / case when is_first then 700 else 2 end;
  v_steps integer := 0;
begin
  v_delta := v_delta + v_delta / points;
  while v_delta > 455 loop
    v_delta := v_delta / 35;
    v_steps := v_steps + 36;
  end loop;
  return v_steps + 36 * v_delta / (v_delta + 38);
end;
$$;

comment on function text._punycode_bias is 'How punycode expects the next number to be, after one: it makes its digits short.';

commit;
