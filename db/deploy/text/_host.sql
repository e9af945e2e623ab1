-- Deploy guildkeeper:text/_host to pg

begin;
set local role guildkeeper_owner;

create function text._host(authority text)
returns text
language plpgsql immutable strict
as $$
declare
  -- What stands before an @ is a name; behind the host may be a port, and what closes a sentence or a mark.
  v_host text := regexp_replace(
    text._visible(text._decoded(regexp_replace(authority, '^.*@', ''))),
    '\.*(?::[0-9]*)?['
    '])}.,;:!?''"*_~|`\u00a1-\u00bf\u060c\u061b\u061f\u06d4\u0964\u0965\u2010-\u205e\u2190-\u2bff\u3000-\u303f\u30fb'
    '\U0001f000-\U0001faff'
    ']*$', ''
  );
begin
  v_host := btrim(translate(v_host, '。．｡', '...'), '.');
  -- Where no blanks are written, a sentence goes on behind a host: no name ends in letters of two scripts.
  v_host := regexp_replace(v_host, '(\.[a-z]{2,})[])}!,;?''"*_~|`:]*[^\u0001-\u007f][^.]*$', '\1');
  if v_host ~ '^[\u0001-\u007f]*$' then
    return v_host;
  end if;
  return (
    select string_agg(
      case when l.label ~ '^[\u0001-\u007f]*$' then l.label else text._punycode(left(l.label, 63)) end, '.' order by l.place
    )
    from regexp_split_to_table(lower(normalize(v_host, nfkc)), '\.') with ordinality as l (label, place)
  );
end;
$$;

comment on function text._host is
'The host in what stands between the slashes of a link, as a browser finds it: without a name before an @, a port, percents
and dots at its end; in lower case, and in punycode. Letters that look alike are others.';

commit;
