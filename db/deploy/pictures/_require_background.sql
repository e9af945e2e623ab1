-- Deploy guildkeeper:pictures/_require_background to pg

begin;
set local role guildkeeper_owner;

create function pictures._require_background(picture bytea)
returns void
language plpgsql immutable
as $$
declare
  c_most_bytes constant integer := 2 * 1024 * 1024;
  c_most_pixels constant integer := 2000;
  v_size pictures.size;
begin
  if length(picture) <= c_most_bytes then
    v_size := coalesce(
      nullif(pictures._png_size(picture), row(null, null)::pictures.size),
      nullif(pictures._jpeg_size(picture), row(null, null)::pictures.size),
      pictures._webp_size(picture)
    );
  end if;
  if not coalesce(v_size.width between 1 and c_most_pixels and v_size.height between 1 and c_most_pixels, false) then
    perform app._refuse('invalid_background');
  end if;
end;
$$;

comment on function pictures._require_background is
'Refuses what is no picture for a background (U0PBG): by its first bytes, whatever it is called, its length and its size. A small
file can unfold to a very large picture.';

commit;
