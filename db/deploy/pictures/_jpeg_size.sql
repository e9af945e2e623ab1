-- Deploy guildkeeper:pictures/_jpeg_size to pg

begin;
set local role guildkeeper_owner;

create function pictures._jpeg_size(picture bytea)
returns pictures.size
language plpgsql immutable
as $$
declare
  v_size pictures.size;
  v_place integer := 2;
  v_marker integer;
begin
  if length(picture) < 4 or substring(picture for 3) <> '\xffd8ff' then
    return v_size;
  end if;

  -- Segment after segment, until one that begins a frame. No camera writes as many as are looked at.
  for v_segment in 1..500 loop
    exit when v_place + 9 > length(picture) or get_byte(picture, v_place) <> 255;
    v_marker := get_byte(picture, v_place + 1);
    if v_marker between 192 and 207 and v_marker not in (196, 200, 204) then
      v_size.height := pictures._number(picture, array[v_place + 5, v_place + 6]);
      v_size.width := pictures._number(picture, array[v_place + 7, v_place + 8]);
      exit;
    end if;
    v_place := v_place + 2 + pictures._number(picture, array[v_place + 2, v_place + 3]);
  end loop;
  return v_size;
end;
$$;

comment on function pictures._jpeg_size is
'The size of a JPEG, as the header of its first frame tells; nulls of what is none, and of one whose header is not found soon.';

commit;
