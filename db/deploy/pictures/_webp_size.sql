-- Deploy guildkeeper:pictures/_webp_size to pg

begin;
set local role guildkeeper_owner;

create function pictures._webp_size(picture bytea)
returns pictures.size
language plpgsql immutable
as $$
declare
  v_size pictures.size;
begin
  if length(picture) < 30 or substring(picture for 4) <> 'RIFF' or substring(picture from 9 for 4) <> 'WEBP' then
    return v_size;
  end if;

  case substring(picture from 13 for 4)
    when 'VP8 ' then  -- with losses: 14 bits each
      v_size.width := pictures._number(picture, array[27, 26]) & 16383;
      v_size.height := pictures._number(picture, array[29, 28]) & 16383;
    when 'VP8L' then  -- without: 14 bits each, less 1, packed
      v_size.width := (pictures._number(picture, array[22, 21]) & 16383) + 1;
      v_size.height := ((pictures._number(picture, array[24, 23, 22]) >> 6) & 16383) + 1;
    when 'VP8X' then  -- with extras such as transparency: the canvas, less 1
      v_size.width := pictures._number(picture, array[26, 25, 24]) + 1;
      v_size.height := pictures._number(picture, array[29, 28, 27]) + 1;
    else
      null;
  end case;
  return v_size;
end;
$$;

comment on function pictures._webp_size is
'The size of a WebP of any of its three kinds, as its header tells; nulls of what is none.';

commit;
