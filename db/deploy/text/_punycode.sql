-- Deploy guildkeeper:text/_punycode to pg

begin;
set local role guildkeeper_owner;

create function text._punycode(label text)
returns text
language plpgsql immutable strict
as $$
declare
  v_codes integer[] := array(
    select ascii(c.letter) from regexp_split_to_table(label, '') with ordinality as c (letter, n) order by c.n
  );
  v_out text := regexp_replace(label, '[^\u0001-\u007f]', '', 'g');
  v_done integer := length(v_out);
  v_basic constant integer := v_done;
  v_n integer := 128;
  v_next integer;
  v_code integer;
  v_delta bigint := 0;
  v_bias integer := 72;
begin
  v_out := 'xn--' || v_out || case when v_basic > 0 then '-' else '' end;
  while v_done < cardinality(v_codes) loop
    select min(c) into v_next from unnest(v_codes) as c where c >= v_n;
    v_delta := v_delta + (v_next - v_n)::bigint * (v_done + 1);
    v_n := v_next;
    foreach v_code in array v_codes loop
      if v_code < v_n then
        v_delta := v_delta + 1;
      elsif v_code = v_n then
        v_out := v_out || text._punycode_digits(v_delta, v_bias);
        v_bias := text._punycode_bias(v_delta, v_done + 1, v_done = v_basic);
        v_delta := 0;
        v_done := v_done + 1;
      end if;
    end loop;
    v_delta := v_delta + 1;
    v_n := v_n + 1;
  end loop;
  return v_out;
end;
$$;

comment on function text._punycode is
'A part of a domain in letters beyond ASCII, as the name system writes it: bücher is xn--bcher-kva (RFC 3492).';

commit;
