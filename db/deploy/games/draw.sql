-- Deploy guildkeeper:games/draw to pg

begin;
set local role guildkeeper_owner;

create function games.draw(seed bytea, n bigint, sides bigint)
returns bigint
language plpgsql immutable strict parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_all constant bigint := 72057594037927936;  -- 2^56
  v_digest bytea := sha256(draw.seed || int8send(draw.n));
  v_number bigint;
begin
  if draw.sides not between 1 and 4294967296 then
    raise exception using errcode = 'invalid_parameter_value', message = 'a draw has 1 to 2^32 sides';
  end if;

  loop
    v_number := ('x' || encode(substr(v_digest, 1, 7), 'hex'))::bit(56)::bigint;
    -- Above the last multiple the lower sides would be a little likelier.
    exit when v_number < c_all - c_all % draw.sides;
    v_digest := sha256(v_digest);
  end loop;
  return v_number % draw.sides + 1;
end;
$$;

comment on function games.draw is
'The nth draw of a game with this seed: a number from 1 to sides, each as likely as any other. The first 7 bytes of sha256(seed
‖ n as 8 bytes) are a number; from the last multiple of sides below 2^56 on it is drawn again from sha256 of the digest; else
the draw is its remainder by sides, plus 1. Anybody can compute it anew.';

grant execute on function games.draw to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
