-- Deploy guildkeeper:pictures/_png_size to pg

begin;
set local role guildkeeper_owner;

create type pictures.size as (width integer, height integer);
comment on type pictures.size is 'How large a picture is, in pixels.';

create function pictures._png_size(picture bytea)
returns pictures.size
language plpgsql immutable
as $$
declare
  v_size pictures.size;
begin
  if length(picture) >= 33 and substring(picture for 8) = '\x89504e470d0a1a0a' and get_byte(picture, 16) = 0
    and get_byte(picture, 20) = 0
  then
    v_size.width := pictures._number(picture, array[17, 18, 19]);
    v_size.height := pictures._number(picture, array[21, 22, 23]);
  end if;
  return v_size;
end;
$$;

comment on function pictures._png_size is 'The size of a PNG, as its first chunk tells; nulls of what is none.';

commit;
