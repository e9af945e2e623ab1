-- Deploy guildkeeper:pictures/_maintain to pg

begin;
set local role guildkeeper_owner;

create function pictures._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_rows bigint;
begin
  delete from pictures.style o
  where o.guild_id = _maintain.guild_id and o.member_id in (
    select m.member_id
    from app.member m
    join pictures.style k on k.guild_id = m.guild_id and k.member_id = m.member_id
    where m.guild_id = _maintain.guild_id and m.left_at < _maintain.at - interval '30 days'
    limit _maintain.most
  );
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;

comment on function pictures._maintain is
'What a new day brings: what members chose who left over 30 days ago is forgotten, at most `most` of them. Returns how many.';

commit;
