-- Deploy guildkeeper:desk/_read_hours to pg

begin;
set local role guildkeeper_owner;

create function desk._read_hours(typed text)
returns table (opens time, closes time)
language plpgsql immutable
as $$
declare
  v_range text;
  v_part text[];
begin
  foreach v_range in array regexp_split_to_array(btrim(coalesce(typed, '')), '\s*[,;]\s*') loop
    continue when v_range = '';
    v_part := regexp_match(
      v_range, '^([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?\s*(?:-|–|to)\s*([01]?\d|2[0-4])(?:[:.h]([0-5]\d))?$', 'i'
    );
    if v_part is null or (v_part[3] = '24' and coalesce(v_part[4], '00') <> '00') then
      perform app._refuse('invalid_hours', left(v_range, 100));
    end if;
    opens := make_time(v_part[1]::integer, coalesce(v_part[2], '0')::integer, 0);
    closes := make_time(v_part[3]::integer % 24, coalesce(v_part[4], '0')::integer, 0);
    return next;
  end loop;
end;
$$;

comment on function desk._read_hours is
'The ranges of a day that somebody typed, such as 9:00-12:30, 14-18 or 22-4. Refuses what is none (U0THO).';

commit;
