-- Deploy guildkeeper:pictures/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function pictures.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'a background has the digest that it is known by', b.member_id, b.digest, encode(sha256(b.background), 'hex')
  from (
    select o.member_id, o.digest, o.background from pictures.style o where o.guild_id = selfcheck.guild_id
    union all
    select null, s.digest, s.background from pictures.server s where s.guild_id = selfcheck.guild_id
  ) b
  where b.digest <> encode(sha256(b.background), 'hex')
  union all
  select 'a row says that something was chosen', o.member_id, 'nothing', 'a colour or a background'
  from pictures.style o
  where o.guild_id = selfcheck.guild_id and o.accent is null and o.digest is null;
$$;

comment on function pictures.selfcheck is
'What is wrong with the styles of a guild; no rows is sound. Reads every background: for operators and tests.';

grant execute on function pictures.selfcheck to guildkeeper_admin;

commit;
